// A button that shows an icon and is named by its label.
import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './icon';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  readonly icon: IconName;
  /** What it does: the accessible name and the tooltip. */
  readonly label: string;
}

export function IconButton({ icon, label, type = 'button', className = '', ...rest }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} title={label} className={`icon-button ${className}`.trim()} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
