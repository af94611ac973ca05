package org.quiesce.translate.runtime.memdev;

/**
 * {@code struct inode *} of a character device.
 *
 * @param cdev {@code i_cdev}
 */
public record Inode(Cdev cdev) {}
