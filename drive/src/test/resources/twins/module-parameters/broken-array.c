// SPDX-License-Identifier: Apache-2.0
/* As many buffers as sizes were given, at most three. */
#include <linux/init.h>
#include <linux/module.h>
#include <linux/slab.h>

#define MOST	3

static unsigned int sizes[MOST] = { 16 };
static unsigned int given = 1;
module_param_array(sizes, uint, &given, 0);

static void *buffers[MOST];

static void buffers_free(void)
{
	int i;

	for (i = 0; i < MOST - 1; i++)
		kfree(buffers[i]);
}

static int __init buffers_init(void)
{
	unsigned int i;

	for (i = 0; i < given; i++) {
		buffers[i] = kmalloc(sizes[i], GFP_KERNEL);
		if (!buffers[i]) {
			buffers_free();
			return -ENOMEM;
		}
	}
	return 0;
}

static void __exit buffers_exit(void)
{
	buffers_free();
}

module_init(buffers_init);
module_exit(buffers_exit);
MODULE_LICENSE("GPL");
