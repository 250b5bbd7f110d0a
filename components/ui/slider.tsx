// A labelled slider that shows its value in words. The value is the owner's. Its words are for the eye: a screen reader has them from
// the slider, and would else hear of every other one that moves with it.
import { useId } from 'react';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** How the value reads, on screen and to a screen reader: "35 %". */
  readonly valueText: string;
  readonly isDisabled?: boolean;
  onChange(value: number): void;
}

export function Slider({ label, value, min = 0, max = 100, step = 1, valueText, isDisabled = false, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <span className="slider-value" aria-hidden="true">{valueText}</span>
      <input id={id} type="range" min={min} max={max} step={step} value={value} disabled={isDisabled} aria-valuetext={valueText} onChange={(event) => onChange(event.currentTarget.valueAsNumber)} />
    </div>
  );
}
