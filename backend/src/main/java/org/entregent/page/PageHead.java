package org.entregent.page;

/**
 * What is told of a page where it is linked.
 *
 * @param address the one by which it should be known, such as {@code /groupes?region=FR-14}
 * @param title without the product's name, at most some sixty characters
 * @param description a sentence or two
 * @param isIndexed whether search engines should keep it: not what a visitor searched for
 */
public record PageHead(String address, String title, String description, boolean isIndexed) {}
