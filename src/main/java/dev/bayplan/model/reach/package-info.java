/// What each pod and task really gets of what is granted. May import every model room before it.
@NullMarked
package dev.bayplan.model.reach;

import org.jspecify.annotations.NullMarked;
