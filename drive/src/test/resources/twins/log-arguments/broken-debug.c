#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/device.h>

/* Who asks for the name of a node keeps it until it is told. */
static int node_done(struct device *dev)
{
	put_device(dev);
	return 0;
}

static int node_probe(struct platform_device *pdev)
{
	return 0;
}

static int node_remove(struct platform_device *pdev)
{
	struct device *dev = get_device(&pdev->dev);

	dev_dbg(dev, "gone: %d\n", node_done(dev));
	return 0;
}

static struct platform_driver node_driver = {
	.probe = node_probe,
	.remove = node_remove,
	.driver = { .name = "node" },
};
module_platform_driver(node_driver);
MODULE_LICENSE("GPL");
