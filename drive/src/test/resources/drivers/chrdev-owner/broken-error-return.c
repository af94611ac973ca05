// SPDX-License-Identifier: Apache-2.0
/* Old style character device: a major number and a page of notes. */
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define NOTES_SIZE	PAGE_SIZE

static int notes_major;
static char *notes;
static size_t notes_len;
static DEFINE_MUTEX(notes_lock);

static ssize_t notes_read(struct file *file, char __user *buf, size_t count,
			  loff_t *ppos)
{
	ssize_t ret;

	if (mutex_lock_interruptible(&notes_lock))
		return -ERESTARTSYS;
	ret = simple_read_from_buffer(buf, count, ppos, notes, notes_len);
	mutex_unlock(&notes_lock);
	return ret;
}

static ssize_t notes_write(struct file *file, const char __user *buf,
			   size_t count, loff_t *ppos)
{
	ssize_t ret;

	if (mutex_lock_interruptible(&notes_lock))
		return -ERESTARTSYS;
	ret = simple_write_to_buffer(notes, NOTES_SIZE, ppos, buf, count);
	if (ret < 0)
		return ret;
	notes_len = *ppos;
	mutex_unlock(&notes_lock);
	return ret;
}

static const struct file_operations notes_fops = {
	.owner	= THIS_MODULE,
	.read	= notes_read,
	.write	= notes_write,
	.llseek	= default_llseek,
};

static int __init notes_init(void)
{
	notes = kzalloc(NOTES_SIZE, GFP_KERNEL);
	if (!notes)
		return -ENOMEM;

	notes_major = register_chrdev(0, "notes", &notes_fops);
	if (notes_major < 0) {
		kfree(notes);
		return notes_major;
	}

	return 0;
}

static void __exit notes_exit(void)
{
	unregister_chrdev(notes_major, "notes");
	kfree(notes);
}

module_init(notes_init);
module_exit(notes_exit);

MODULE_LICENSE("GPL");
