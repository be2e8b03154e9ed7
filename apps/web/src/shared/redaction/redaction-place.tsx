import type { Place } from '@jalon/domain/post/rights';
import { mayDo } from '@jalon/domain/post/rights';
import { createContext, type ReactNode, useContext } from 'react';
import { useActor } from '../api/me.ts';

const PlaceContext = createContext<Place | null>(null);

/** Says on whose plan everything below stands, so that a passage of it can be named for redaction. */
export function RedactionPlace({ place, children }: { place: Place | null; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** Whether the reader may ask for redactions here; false where no place is known. */
export function useMayRedact(): boolean {
  const actor = useActor();
  const place = useContext(PlaceContext);
  return place !== null && mayDo(actor, 'redact', place).allowed;
}
