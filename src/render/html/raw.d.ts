/** A file of the package as text: style sheets and scripts of the pages. */
declare module '*?raw' {
  const text: string;
  export default text;
}
