const STRIPE = "https://js.stripe.com";
const PAY_PAGE = /^\/home\/bookings\/\d+\/pay$/;

/**
 * What a page may load and run (Content Security Policy 3; OWASP ASVS 5.0, 3.4.3).
 *
 * Scripts: those that carry this answer's nonce, and what they load. Styles: our files, and blocks with the nonce; style
 * attributes, which cannot carry one, are let through, since the component library positions things with them.
 *
 * `stripe`: what Stripe's fields need, beside.
 */
export function contentSecurityPolicy(nonce: string, development: boolean, stripe = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${stripe ? ` ${STRIPE}` : ""}${development ? " 'unsafe-eval'" : ""}`,
    // The development server puts style blocks in without a nonce.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${stripe ? " https://api.stripe.com" : ""}${development ? " ws:" : ""}`,
    ...(stripe ? [`frame-src ${STRIPE} https://hooks.stripe.com`] : []),
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Whether the page at this path is the one on which customers pay with Stripe; on no other has Stripe anything to do. */
export function needsStripe(path: string, publishableKey: string | undefined): boolean {
  return Boolean(publishableKey) && PAY_PAGE.test(path);
}
