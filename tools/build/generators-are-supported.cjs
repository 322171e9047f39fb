/*
 * Stands for @stdlib/assert-has-generator-support in the window: that asks by making code of a text, which the page's
 * policy forbids and reports. Every engine Casebook runs on has generators.
 */
module.exports = () => true;
