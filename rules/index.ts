// Gathers the law: every rule file under one name. Data only; a test parses it against its schema.
import type { Rules } from '../lib/model/rule';
import cues from './language/cues.json';
import confusions from './language/confusions.json';
import hype from './language/hype.json';
import terms from './language/terms.json';
import concepts from './metrics/concepts.json';
import metrics from './metrics/metrics.json';
import scopes from './metrics/scopes.json';

export const rules = { concepts, metrics, scopes, cues, hype, confusions, terms } as Rules;
