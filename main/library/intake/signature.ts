import type { SignatureState } from '../../contract/staff.js';
import { verifyMinisign } from './minisign.js';
import type { SignatureFacts } from './stage.js';

/**
 * Says how the signature of a library stands.
 *
 * @param key the clinic's minisign public key; null asks for no signature
 */
export function signatureState(
  { signed, complete, signature }: SignatureFacts,
  key: string | null,
): SignatureState {
  if (key === null) return 'not-asked';
  if (signed === null || signature === null) return 'missing';
  return complete && verifyMinisign(signature, key, signed) ? 'good' : 'bad';
}
