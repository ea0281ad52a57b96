/** How the five hubs deliver: exactly to whom it belongs, in bands to everybody else. */
@NullMarked
package org.safar.query.hubfeed.web;

import org.jspecify.annotations.NullMarked;
