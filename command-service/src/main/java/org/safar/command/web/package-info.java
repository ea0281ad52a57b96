/** The write API. */
@NullMarked
package org.safar.command.web;

import org.jspecify.annotations.NullMarked;
