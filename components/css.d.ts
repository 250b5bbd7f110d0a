// Styles as modules: linked by a page's or content script's own CSS, or carried as text into a shadow root.
declare module '*.css';
declare module '*.css?inline' {
  const css: string;
  export default css;
}
