// SPDX-License-Identifier: Apache-2.0
/* A port as a device of its own below the device that it is found on. */
#include <linux/device.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct port {
	struct device dev;
	u32 lanes;
};

static void port_release(struct device *dev)
{
	kfree(container_of(dev, struct port, dev));
}

static int port_probe(struct platform_device *pdev)
{
	struct port *port;
	int err;

	port = kzalloc(sizeof(*port), GFP_KERNEL);
	if (!port)
		return -ENOMEM;

	port->dev.parent = &pdev->dev;
	port->dev.release = port_release;
	device_initialize(&port->dev);
	err = dev_set_name(&port->dev, "%s-port", dev_name(&pdev->dev));
	if (!err)
		err = device_add(&port->dev);
	if (err) {
		kfree(port);
		return err;
	}

	platform_set_drvdata(pdev, port);
	return 0;
}

static int port_remove(struct platform_device *pdev)
{
	struct port *port = platform_get_drvdata(pdev);

	device_unregister(&port->dev);
	return 0;
}

static struct platform_driver port_driver = {
	.probe	= port_probe,
	.remove	= port_remove,
	.driver	= { .name = "port" },
};
module_platform_driver(port_driver);

MODULE_LICENSE("GPL");
