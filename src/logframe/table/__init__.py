"""Portfolios as columns: the same answers as of objects, for millions of indicators at once."""

import polars

from logframe.errors import InstallationError

# Earlier ones answer some groups of rows differently, without a word.
if int(polars.__version__.partition(".")[0]) < 2:
    raise InstallationError("polars>=2.0", ImportError("it is too old"))
