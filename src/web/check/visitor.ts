import { createHash } from 'node:crypto';

/**
 * A name for an address under which its attempts at something are counted: it cannot be read back without trying every address.
 * An IPv6 visitor has a whole /64 at hand, so that is what counts.
 */
export function visitorKey(address: string | null, what: 'upload' | 'apply' | 'complain' | 'track' = 'upload'): string {
  return createHash('sha256')
    .update(`${what} ${network(address ?? '')}`)
    .digest('base64url');
}

const HALF_OF_IPV6 = 4;

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;

  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...(plain.includes('::') ? zeros : []), ...right].slice(0, HALF_OF_IPV6).join(':').toLowerCase();
}
