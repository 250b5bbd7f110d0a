// What the words beside a value leave to the text: what a bare number counts, which share goes on, how long a deal runs.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a count whose noun the text has named', () => {
  it.each([
    ['xAI has a permit for 41 turbines in Southaven. A surveyor counted 46 machines there in May.', '46 machines', 'turbines'],
    ['Gas turbines stand behind the fence of xAI in Southaven; 27 were counted in December 2025.', '27', 'turbines'],
    ['xAI holds a permit for 41 turbines in Southaven. In court the count was put at 57 on Monday.', '57', 'turbines'],
  ])('%s', (text, anchor, metric) => {
    expect(tellClaims(text)[anchor] ?? '').toContain(`xai/${metric}`);
  });

  it('is no turbine where the machines are chips', () => {
    expect(tellClaims('xAI runs 200,000 machines of Nvidia in Memphis.')['200,000 machines'] ?? '').not.toContain('turbines');
  });
});

describe('a value that goes on', () => {
  it.each([
    ['A customer in Abu Dhabi made up 62 percent of revenue at Cerebras, and G42 another 24.', 'another 24', 'filed cerebras/customer_concentration'],
    ['SpaceX is worth $1.25 trillion. Starlink claims more than 10 million customers.', 'more than 10 million customers', 'filed spacex/subscribers'],
    ['Musk cannot sell his SpaceX shares for 366 days.', '366 days', 'reported spacex/lockup'],
    ['xAI raised its first Colossus in 122 days.', '122 days', 'reported xai/build_time'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('is no share where the number counts something itself', () => {
    expect(tellClaims('A customer in Abu Dhabi made up 62 percent of revenue at Cerebras, and it hired another 24 engineers.')['another 24 engineers'] ?? '').not.toContain('concentration');
  });
});
