// An on-off switch with its words. The state is the owner's.
import { useId, type ReactNode } from 'react';

export interface SwitchProps {
  readonly label: ReactNode;
  /** One line that says what it changes. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  onChange(isOn: boolean): void;
}

export function Switch({ label, hint, isOn, isDisabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label className="switch">
      <button type="button" role="switch" aria-checked={isOn} aria-labelledby={`${id}-label`} aria-describedby={hint ? `${id}-hint` : undefined} disabled={isDisabled} className="switch-track" onClick={() => onChange(!isOn)}>
        <span className="switch-thumb" />
      </button>
      <span className="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint ? <span id={`${id}-hint`} className="switch-hint">{hint}</span> : null}
      </span>
    </label>
  );
}
