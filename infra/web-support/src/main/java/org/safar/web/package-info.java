/** The door of both services: who calls, what a role may do, and how a no is said. */
@NullMarked
package org.safar.web;

import org.jspecify.annotations.NullMarked;
