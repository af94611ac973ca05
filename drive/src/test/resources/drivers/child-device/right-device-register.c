// SPDX-License-Identifier: Apache-2.0
/* Carrier board driver that registers one child device for its slot. */
#include <linux/device.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct slot {
	struct device dev;
	unsigned int number;
	bool powered;
};

struct carrier {
	struct slot *slot;
};

static void slot_release(struct device *dev)
{
	kfree(container_of(dev, struct slot, dev));
}

static struct slot *slot_create(struct device *parent, unsigned int number)
{
	struct slot *slot;
	int err;

	slot = kzalloc(sizeof(*slot), GFP_KERNEL);
	if (!slot)
		return ERR_PTR(-ENOMEM);

	slot->number = number;
	slot->powered = true;
	slot->dev.parent = parent;
	slot->dev.release = slot_release;
	err = dev_set_name(&slot->dev, "%s:slot%u", dev_name(parent), number);
	if (err) {
		kfree(slot);
		return ERR_PTR(err);
	}

	err = device_register(&slot->dev);
	if (err) {
		put_device(&slot->dev);
		return ERR_PTR(err);
	}

	return slot;
}

static int carrier_probe(struct platform_device *pdev)
{
	struct carrier *carrier;

	carrier = devm_kzalloc(&pdev->dev, sizeof(*carrier), GFP_KERNEL);
	if (!carrier)
		return -ENOMEM;

	carrier->slot = slot_create(&pdev->dev, 0);
	if (IS_ERR(carrier->slot))
		return PTR_ERR(carrier->slot);

	platform_set_drvdata(pdev, carrier);
	return 0;
}

static int carrier_remove(struct platform_device *pdev)
{
	struct carrier *carrier = platform_get_drvdata(pdev);

	carrier->slot->powered = false;
	device_unregister(&carrier->slot->dev);
	return 0;
}

static struct platform_driver carrier_driver = {
	.probe	= carrier_probe,
	.remove	= carrier_remove,
	.driver	= { .name = "carrier" },
};
module_platform_driver(carrier_driver);

MODULE_LICENSE("GPL");
