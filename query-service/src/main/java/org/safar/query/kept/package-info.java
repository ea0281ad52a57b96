/** What organisations keep beside cases, as it stands: providers, activities, projects, trafficking events, proceedings. */
@NullMarked
package org.safar.query.kept;

import org.jspecify.annotations.NullMarked;
