import { msg } from '@lit/localize';

/** A colour that is offered, and its name. */
export interface Swatch {
  readonly name: string;
  /** `#rrggbb` */
  readonly hex: string;
}

/** The colours that are offered, once around the wheel; each is easy to read on paper. */
export function swatches(): readonly Swatch[] {
  return [
    { name: msg('Deep teal'), hex: '#0b5c56' },
    { name: msg('Fir green'), hex: '#1f5a36' },
    { name: msg('Moss'), hex: '#4c5a17' },
    { name: msg('Bronze'), hex: '#6b4700' },
    { name: msg('Terracotta'), hex: '#8e3d1f' },
    { name: msg('Brick red'), hex: '#92291f' },
    { name: msg('Wine'), hex: '#7d2040' },
    { name: msg('Plum'), hex: '#59386b' },
    { name: msg('Violet'), hex: '#483c8c' },
    { name: msg('Royal blue'), hex: '#1e4a94' },
    { name: msg('Sea blue'), hex: '#0d5678' },
    { name: msg('Slate'), hex: '#3d4f5a' },
  ];
}
