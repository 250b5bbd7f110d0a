// Gathers the law: every rule file and the bundled ledger under one name each. Data only; tests parse both against their schemas.
import type { KnownKey } from '../lib/model/import';
import type { Ledger } from '../lib/model/ledger';
import type { Rubric } from '../lib/model/rubric';
import type { Rules } from '../lib/model/rule';
import type { XbrlTable } from '../lib/model/xbrl';
import compensation from './fit/compensation.json';
import culture from './fit/culture.json';
import dealBreakers from './fit/deal-breakers.json';
import discounts from './fit/discounts.json';
import growth from './fit/growth.json';
import learning from './fit/learning.json';
import ownFacts from './fit/own-facts.json';
import presets from './fit/presets.json';
import stability from './fit/stability.json';
import keys from './keys.json';
import cues from './language/cues.json';
import confusions from './language/confusions.json';
import doubts from './language/doubts.json';
import excess from './language/excess.json';
import hype from './language/hype.json';
import praiseWords from './language/praise-words.json';
import sameWords from './language/same-words.json';
import terms from './language/terms.json';
import companies from './ledger/companies.json';
import alphabet from './ledger/facts/alphabet.json';
import amazon from './ledger/facts/amazon.json';
import amd from './ledger/facts/amd.json';
import anthropic from './ledger/facts/anthropic.json';
import arista from './ledger/facts/arista.json';
import asteraLabs from './ledger/facts/astera-labs.json';
import bloomEnergy from './ledger/facts/bloom-energy.json';
import broadcom from './ledger/facts/broadcom.json';
import cerebras from './ledger/facts/cerebras.json';
import coherent from './ledger/facts/coherent.json';
import coreweave from './ledger/facts/coreweave.json';
import corning from './ledger/facts/corning.json';
import credo from './ledger/facts/credo.json';
import dell from './ledger/facts/dell.json';
import geVernova from './ledger/facts/ge-vernova.json';
import intel from './ledger/facts/intel.json';
import lumentum from './ledger/facts/lumentum.json';
import marvell from './ledger/facts/marvell.json';
import meta from './ledger/facts/meta.json';
import micron from './ledger/facts/micron.json';
import microsoft from './ledger/facts/microsoft.json';
import nebius from './ledger/facts/nebius.json';
import nvidia from './ledger/facts/nvidia.json';
import openai from './ledger/facts/openai.json';
import oracle from './ledger/facts/oracle.json';
import skHynix from './ledger/facts/sk-hynix.json';
import solarisEnergy from './ledger/facts/solaris-energy.json';
import spacex from './ledger/facts/spacex.json';
import supermicro from './ledger/facts/supermicro.json';
import tesla from './ledger/facts/tesla.json';
import tsmc from './ledger/facts/tsmc.json';
import vertiv from './ledger/facts/vertiv.json';
import xai from './ledger/facts/xai.json';
import about from './ledger/about.json';
import narratives from './ledger/narratives.json';
import personas from './ledger/personas.json';
import sources from './ledger/sources.json';
import topics from './ledger/topics.json';
import concepts from './metrics/concepts.json';
import lists from './metrics/lists.json';
import metrics from './metrics/metrics.json';
import scopes from './metrics/scopes.json';
import wordings from './metrics/wordings.json';
import xbrl from './metrics/xbrl.json';

export const rules = { concepts, metrics, wordings, scopes, cues, doubts, hype, praiseWords, excess, sameWords, lists, confusions, terms } as Rules;

export const rubric = { dimensions: [growth, compensation, learning, stability, culture], discounts, dealBreakers, ownFacts, presets } as unknown as Rubric;

/** The metrics alone, for who reads no prose. */
export const metricRules: Rules['metrics'] = rules.metrics;

/** Which tags of a company's filings carry which metric. */
export const xbrlTable = xbrl as XbrlTable;

/** Keys whose signatures are greeted by name. */
export const knownKeys: readonly KnownKey[] = keys;

const facts = [
  ...alphabet,
  ...amazon,
  ...amd,
  ...anthropic,
  ...arista,
  ...asteraLabs,
  ...bloomEnergy,
  ...broadcom,
  ...cerebras,
  ...coherent,
  ...coreweave,
  ...corning,
  ...credo,
  ...dell,
  ...geVernova,
  ...intel,
  ...lumentum,
  ...marvell,
  ...meta,
  ...micron,
  ...microsoft,
  ...nebius,
  ...nvidia,
  ...openai,
  ...oracle,
  ...skHynix,
  ...solarisEnergy,
  ...spacex,
  ...supermicro,
  ...tesla,
  ...tsmc,
  ...vertiv,
  ...xai,
];

export const bundledLedger = { ...about, companies, sources, facts, narratives, topics, personas } as unknown as Ledger;
