'use client';
import { PinDot } from '../_view/pin-dot';
import type { BrowserPin } from './browser-claim';
import { useDesk } from './desk.client';

/** The unsettled points about a field, beside its label. */
export function FieldPins({ field }: { field: BrowserPin['field'] }) {
  const { claim } = useDesk();
  return claim.pins
    .filter((pin) => pin.field === field && pin.state !== 'settled')
    .map((pin) => (
      <a key={pin.n} href={`#point-${pin.n}`} className="inline-grid">
        <PinDot n={pin.n} state={pin.state} label={pin.label} />
      </a>
    ));
}
