// Schemas as the build leaves them take what the written ones take, and none is made before it is asked for.
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeWhenAsked } from '@/lib/bundle/schemas-when-asked';
import type { Node } from '@/lib/bundle/syntax';
import { BACKGROUND_MESSAGES, PAGE_MESSAGES } from '@/lib/messages/messages';
import { loadMinified } from '../../support/bundle-minified';

const parse = (code: string) => parseSync('module.ts', code).program as unknown as Node;
const built = (code: string, isHome = true) => makeWhenAsked(code, isHome, parse).replace(/^import .*bundle\/later';\n/, '');

describe('a schema in the built extension', () => {
  it('takes and answers what the written one does, in every message', async () => {
    const bundle = await loadMinified<typeof import('@/lib/messages/messages')>('lib/messages/messages.ts');
    const shapes = (messages: Readonly<Record<string, { readonly body: z.ZodType; readonly answer: z.ZodType }>>) => Object.entries(messages).map(([name, { body, answer }]) => [name, ...[body, answer].map((one) => z.toJSONSchema(one, { unrepresentable: 'any' }))]);
    expect(shapes(bundle.BACKGROUND_MESSAGES)).toEqual(shapes(BACKGROUND_MESSAGES));
    expect(shapes(bundle.PAGE_MESSAGES)).toEqual(shapes(PAGE_MESSAGES));
    expect(bundle.BACKGROUND_MESSAGES.judge.body.safeParse({ article: { url: 1 } }).success).toBe(false);
    expect(bundle.BACKGROUND_MESSAGES.judge.body).toBe(bundle.BACKGROUND_MESSAGES.judge.body);
  }, 60_000);

  it('is made once, where it is first asked for', () => {
    expect(built("import { idSchema } from './ledger';\nconst words = z.string();\nexport const oneSchema = z.object({ id: idSchema, words });\nexport const read = (one) => oneSchema.parse(one);"))
      .toBe("import { idSchema } from './ledger';\nconst words = /* @__PURE__ */ later(() => (z.string()));\nexport const oneSchema = /* @__PURE__ */ later(() => (z.object({ id: idSchema(), words: words() })));\nexport const read = (one) => oneSchema().parse(one);");
  });

  it('is made with the member of a table that holds it', () => {
    expect(built("export const TABLE = { a: { body: z.string(), count: 1 }, 'b-c': { body: z.null() } } as const;")).toBe("export const TABLE = { a: { get body() { return keep(this, 'body', z.string()) }, count: 1 }, 'b-c': { get body() { return keep(this, 'body', z.null()) } } } as const;");
  });

  it('is asked for wherever it is imported, and types are left alone', () => {
    expect(built("import { type Fact, factSchema } from '../model/ledger';\nexport type Told = typeof factSchema;\nexport const read = (one: unknown): Fact => factSchema.shape.value.parse(one) as Fact;", false))
      .toBe("import { type Fact, factSchema } from '../model/ledger';\nexport type Told = typeof factSchema;\nexport const read = (one: unknown): Fact => factSchema().shape.value.parse(one) as Fact;");
  });

  it('is none where a name only looks like one, or stands for something else too', () => {
    const strange = "import { renderSchema } from './render-schema';\nexport const shown = renderSchema();";
    expect(built(strange, false)).toBe(strange);
    const bound = 'const text = z.string();\nexport const readAll = (text) => text.trim();';
    expect(built(bound)).toBe(bound);
    expect(() => built('export const oneSchema = (max) => z.string().max(max);')).toThrow('oneSchema is named like a schema');
  });
});
