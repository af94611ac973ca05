// SPDX-License-Identifier: Apache-2.0
/* Parks an actuator when the machine goes down. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/notifier.h>
#include <linux/platform_device.h>
#include <linux/reboot.h>
#include <linux/slab.h>

#define ACT_PARK	0x01

struct act {
	void __iomem *io;
	struct notifier_block nb;
	int position;
};

static int act_reboot(struct notifier_block *nb, unsigned long action,
		      void *unused)
{
	struct act *act = container_of(nb, struct act, nb);

	if (action == SYS_POWER_OFF || action == SYS_RESTART)
		iowrite8(ACT_PARK, act->io);

	return NOTIFY_DONE;
}

static ssize_t position_store(struct device *dev, struct device_attribute *attr,
			      const char *buf, size_t len)
{
	struct act *act = dev_get_drvdata(dev);
	int pos, err;

	err = kstrtoint(buf, 0, &pos);
	if (err)
		return err;
	if (pos < 0 || pos > 100)
		return -EINVAL;

	WRITE_ONCE(act->position, pos);
	iowrite8(0x80 | pos, act->io);
	return len;
}
static DEVICE_ATTR_WO(position);

static int act_probe(struct platform_device *pdev)
{
	struct act *act;
	int err;

	act = kzalloc(sizeof(*act), GFP_KERNEL);
	if (!act)
		return -ENOMEM;

	act->io = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(act->io)) {
		err = PTR_ERR(act->io);
		goto fail;
	}

	platform_set_drvdata(pdev, act);
	act->nb.notifier_call = act_reboot;
	err = register_reboot_notifier(&act->nb);
	if (err)
		goto fail;

	err = device_create_file(&pdev->dev, &dev_attr_position);
	if (err)
		goto fail;

	return 0;

fail:
	kfree(act);
	return err;
}

static int act_remove(struct platform_device *pdev)
{
	struct act *act = platform_get_drvdata(pdev);

	device_remove_file(&pdev->dev, &dev_attr_position);
	unregister_reboot_notifier(&act->nb);
	kfree(act);

	return 0;
}

static struct platform_driver act_driver = {
	.probe	= act_probe,
	.remove	= act_remove,
	.driver	= { .name = "actuator" },
};
module_platform_driver(act_driver);

MODULE_LICENSE("GPL");
