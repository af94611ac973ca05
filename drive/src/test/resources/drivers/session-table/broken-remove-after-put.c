// SPDX-License-Identifier: Apache-2.0
/*
 * A session per open file of a misc device; a session may be looked up by
 * number from another file, so sessions are counted.
 */
#include <linux/fs.h>
#include <linux/idr.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/refcount.h>
#include <linux/slab.h>

#define SESS_POKE	_IO('S', 1)

struct session {
	refcount_t users;
	int id;
	atomic_t pokes;
};

static DEFINE_IDR(sess_idr);
static DEFINE_MUTEX(sess_lock);		/* protects sess_idr */

static void session_put(struct session *s)
{
	if (refcount_dec_and_test(&s->users))
		kfree(s);
}

static struct session *session_find(int id)
{
	struct session *s;

	mutex_lock(&sess_lock);
	s = idr_find(&sess_idr, id);
	if (s)
		refcount_inc(&s->users);
	mutex_unlock(&sess_lock);
	return s;
}

static int sess_open(struct inode *inode, struct file *file)
{
	struct session *s;
	int id;

	s = kzalloc(sizeof(*s), GFP_KERNEL);
	if (!s)
		return -ENOMEM;
	refcount_set(&s->users, 1);
	atomic_set(&s->pokes, 0);

	mutex_lock(&sess_lock);
	id = idr_alloc(&sess_idr, s, 1, 0, GFP_KERNEL);
	if (id > 0)
		s->id = id;
	mutex_unlock(&sess_lock);
	if (id < 0) {
		kfree(s);
		return id;
	}

	file->private_data = s;
	return 0;
}

static int sess_release(struct inode *inode, struct file *file)
{
	struct session *s = file->private_data;

	session_put(s);
	mutex_lock(&sess_lock);
	idr_remove(&sess_idr, s->id);
	mutex_unlock(&sess_lock);
	return 0;
}

static long sess_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct session *s;
	long ret = -ENOTTY;

	s = session_find(arg);
	if (!s)
		return -ENOENT;

	if (cmd == SESS_POKE)
		ret = atomic_inc_return(&s->pokes);

	session_put(s);
	return ret;
}

static const struct file_operations sess_fops = {
	.owner		= THIS_MODULE,
	.open		= sess_open,
	.release	= sess_release,
	.unlocked_ioctl	= sess_ioctl,
	.llseek		= noop_llseek,
};

static struct miscdevice sess_misc = {
	.minor	= MISC_DYNAMIC_MINOR,
	.name	= "sessions",
	.fops	= &sess_fops,
};
module_misc_device(sess_misc);

MODULE_LICENSE("GPL");
