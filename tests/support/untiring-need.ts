// In place of lib/bundle/need in a bundle of a test: questions that are asked every time, so that each must be right on every text.
import { Need as Asked } from '../../lib/bundle/need';

export { exec, matchAt, test } from '../../lib/bundle/need';

export class Need {
  readonly isOpen = false;

  constructor(private readonly words: string, private readonly isFolded: boolean, private readonly isSticky: boolean) {}

  isMet(text: string, at: number): boolean {
    return new Asked(this.words, this.isFolded, this.isSticky, 2).isMet(text, at);
  }
}
