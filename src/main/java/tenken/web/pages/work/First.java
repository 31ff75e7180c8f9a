package tenken.web.pages.work;

import tenken.catalog.Text;

/** A question worth answering first, and where. */
record First(Text text, String page, String item) {}
