// SPDX-License-Identifier: Apache-2.0
/* The module keeps itself while it sets up its port, but lets go of itself twice. */
#include <linux/errno.h>
#include <linux/module.h>

static int ready;

static int __init port_init(void)
{
	if (!try_module_get(THIS_MODULE))
		return -ENODEV;
	ready = 1;
	module_put(THIS_MODULE);
	module_put(THIS_MODULE);
	return 0;
}
module_init(port_init);

static void __exit port_exit(void)
{
	ready = 0;
}
module_exit(port_exit);

MODULE_LICENSE("GPL");
