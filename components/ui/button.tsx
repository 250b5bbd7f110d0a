// A button with words. Knows nothing of what it is for.
import type { ButtonHTMLAttributes, Ref } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** `primary` once a view at most; `quiet` looks like text until it is pointed at. */
  readonly look?: 'primary' | 'plain' | 'quiet';
}

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${look} ${className}`.trim()} {...rest} />;
}
