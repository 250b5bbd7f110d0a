// What the reader has added or corrected.

export function FactsSection() {
  return <p className="faint">Nothing yet. A mark that is wrong can be corrected in its card.</p>;
}
