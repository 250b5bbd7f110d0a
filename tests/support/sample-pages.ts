// Pages that we wrote, for tests of what the extension does to a page: claims of several kinds among all the furniture that a
// news site puts around an article. Every sentence is ours.

/** An address on a listed site; requests to it never leave the browser under test. */
export const SAMPLE_URL = 'https://www.cnbc.com/2026/11/20/colossus-and-the-listing.html';

export const SAMPLE_PARAGRAPHS = [
  'Nvidia reported revenue of $215.9 billion for fiscal 2026, and its chips fill most of the racks in Memphis.',
  'Anthropic pays SpaceX $1.25 billion a month for compute at Colossus, according to the prospectus.',
  'SpaceX aims to deploy 1 million GPUs by 2030, a plan that depends on power nobody has permitted yet.',
  'SpaceX is the next Nvidia and a once-in-a-generation chance that no investor can afford to miss.',
  'Analysts say the company could be worth $3 trillion by 2030, though none of them has seen its books.',
];

export function samplePage(paragraphs: readonly string[] = SAMPLE_PARAGRAPHS, extra = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What Colossus is worth before the listing</title>
<meta property="article:published_time" content="2026-11-20T09:00:00Z">
<style>body{font:18px/1.6 Georgia,serif;max-width:660px;margin:0 auto;padding:24px}nav,aside{font-family:sans-serif}</style></head><body>
<nav><a href="/a">SpaceX is worth $900 billion</a> <a href="/b">Markets</a></nav>
<main><article><h1>What Colossus is worth before the listing</h1>
<p>By the markets desk. Readers keep asking what stands behind the figures in circulation, and how many of them were filed.</p>
${paragraphs.map((text, i) => `<p id="p${i}">${text}</p>`).join('\n')}
<p><a id="inlink" href="/linked">Anthropic pays SpaceX $1.25 billion a month</a> for this, says the filing that everyone quotes.</p>
<p id="end">What remains is the question that the filing leaves open, and which the next quarter is going to answer.</p></article></main>
<aside class="related"><ul><li><a href="/c">Nvidia to hit $9 trillion, says fund manager</a></li></ul></aside>
<section id="comments"><p>Commenter: SpaceX had revenue of $400 billion last year, trust me, I read it in a chat.</p></section>
<footer><p>SpaceX, Nvidia and Anthropic are covered daily. Our newsletter reaches $2 billion readers.</p></footer>
${extra}</body></html>`;
}
