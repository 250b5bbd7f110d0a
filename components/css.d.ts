// Styles that a script carries as text: the card's shadow root has no page to link them from.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
