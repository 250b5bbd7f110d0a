// Brings a stored item of any age, or of any damage, up to the present settings: field by field, what is valid is kept.
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import { settingsSchema, type Settings } from '@/lib/model/settings';

export function migrateSettings(item: unknown): Settings {
  if (typeof item !== 'object' || item === null) return DEFAULT_SETTINGS;
  const kept = Object.entries(settingsSchema.shape).flatMap(([field, schema]) => {
    if (field === 'version') return [];
    const parsed = schema.safeParse(Reflect.get(item, field));
    return parsed.success ? [[field, parsed.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}
