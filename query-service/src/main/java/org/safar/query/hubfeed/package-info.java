/** How each hub delivers: what arrived, how it was answered, how late it was, and by which rules the hub takes part. */
@NullMarked
package org.safar.query.hubfeed;

import org.jspecify.annotations.NullMarked;
