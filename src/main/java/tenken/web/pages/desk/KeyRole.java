package tenken.web.pages.desk;

import tenken.round.Role;

/** In which capacity a key can call. */
enum KeyRole {
  OPERATOR,
  SECRETARIAT,
  AUDITOR,
  SYSTEM;

  Role role() {
    return Role.valueOf(name());
  }
}
