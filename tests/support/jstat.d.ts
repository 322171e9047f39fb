/** The little of jStat that tests hold our numbers against; the package has no types of its own. */
declare module 'jstat' {
  interface Distribution {
    cdf(x: number, ...parameters: number[]): number;
    inv(p: number, ...parameters: number[]): number;
  }
  export const jStat: { readonly normal: Distribution; readonly studentt: Distribution };
}
