/** The referral desk: offers made, offers received, and how far each has come. */
@NullMarked
package org.safar.query.referral.web;

import org.jspecify.annotations.NullMarked;
