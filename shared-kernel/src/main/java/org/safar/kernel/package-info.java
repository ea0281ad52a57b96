/** The published language of Safar: what both services, every hub and every auditor mean by the same words. */
@NullMarked
package org.safar.kernel;

import org.jspecify.annotations.NullMarked;
