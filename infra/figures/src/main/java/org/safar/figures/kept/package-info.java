/** What statistics know of things that organisations keep beside cases: activities, providers, projects, events, proceedings. */
@NullMarked
package org.safar.figures.kept;

import org.jspecify.annotations.NullMarked;
