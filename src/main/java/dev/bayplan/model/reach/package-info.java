/// What each pod and task really gets of what is granted: security groups and IAM roles. May import every model room
/// before it.
///
/// Start reading at [dev.bayplan.model.reach.SecurityScope] and [dev.bayplan.model.reach.IamScope].
@NullMarked
package dev.bayplan.model.reach;

import org.jspecify.annotations.NullMarked;
