#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/xarray.h>

static DEFINE_SPINLOCK(names_lock);
static DEFINE_XARRAY(names);

static int name_probe(struct platform_device *pdev)
{
	int ret;

	spin_lock(&names_lock);
	ret = xa_err(xa_store(&names, 1, pdev, GFP_KERNEL));
	spin_unlock(&names_lock);
	return ret;
}

static int name_remove(struct platform_device *pdev)
{
	xa_erase(&names, 1);
	return 0;
}

static struct platform_driver name_driver = {
	.probe = name_probe,
	.remove = name_remove,
	.driver = { .name = "name" },
};
module_platform_driver(name_driver);
MODULE_LICENSE("GPL");
