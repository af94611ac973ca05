package org.quiesce.ci;

/**
 * What a token is about.
 *
 * @param revision may contain a slash if a file name does
 */
record TokenSubject(String protocol, String revision, String scenario, String property) {
  /**
   * Reads {@code protocol/revision/scenario/property}.
   *
   * @throws BadUsageException if a part is missing
   */
  static TokenSubject parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    int middle = last < 0 ? -1 : text.lastIndexOf('/', last - 1);
    if (first < 0 || middle <= first) {
      throw new BadUsageException(
          "the token is about '"
              + text
              + "', expected <protocol>/<revision>/<scenario>/<property>.");
    }
    return new TokenSubject(
        text.substring(0, first),
        text.substring(first + 1, middle),
        text.substring(middle + 1, last),
        text.substring(last + 1));
  }

  @Override
  public String toString() {
    return protocol + "/" + revision + "/" + scenario + "/" + property;
  }
}
