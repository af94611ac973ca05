// SPDX-License-Identifier: Apache-2.0
#include <linux/atomic.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/slab.h>

/* Status of a legacy port in /proc. */
static unsigned short port = 0x2f0;
module_param(port, ushort, 0444);

struct legacy {
	unsigned short port;
	atomic_t reads;
};

static struct legacy *legacy;

static int legacy_show(struct seq_file *m, void *v)
{
	struct legacy *l = m->private;

	atomic_inc(&l->reads);
	seq_printf(m, "%02x %d\n", inb(l->port), atomic_read(&l->reads));
	return 0;
}

static int __init legacy_init(void)
{
	int err;

	legacy = kzalloc(sizeof(*legacy), GFP_KERNEL);
	if (!legacy)
		return -ENOMEM;
	legacy->port = port;
	atomic_set(&legacy->reads, 0);

	if (!request_region(port, 1, "legacy")) {
		err = -EBUSY;
		goto free;
	}

	if (!proc_create_single_data("legacy", 0444, NULL, legacy_show,
				     legacy)) {
		err = -ENOMEM;
		goto region;
	}

	return 0;

region:
	release_region(port, 1);
free:
	kfree(legacy);
	return err;
}

static void __exit legacy_exit(void)
{
	release_region(port, 1);
	kfree(legacy);
}

module_init(legacy_init);
module_exit(legacy_exit);

MODULE_LICENSE("GPL");
