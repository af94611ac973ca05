// SPDX-License-Identifier: Apache-2.0
/* Others set a role until the switch is unregistered; its description is gone when its maker has returned. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/usb/role.h>
#include <linux/workqueue.h>

struct relay {
	struct usb_role_switch *own;
	struct work_struct work;
	int role;
};

static void relay_work(struct work_struct *work)
{
	struct relay *relay = container_of(work, struct relay, work);

	relay->role = 0;
}

static int relay_set(struct usb_role_switch *sw, enum usb_role role)
{
	struct relay *relay = usb_role_switch_get_drvdata(sw);

	schedule_work(&relay->work);
	return 0;
}

static int relay_probe(struct platform_device *pdev)
{
	struct usb_role_switch_desc desc = { NULL };
	struct relay *relay;

	relay = devm_kzalloc(&pdev->dev, sizeof(*relay), GFP_KERNEL);
	if (!relay)
		return -ENOMEM;
	INIT_WORK(&relay->work, relay_work);
	desc.set = relay_set;
	desc.driver_data = relay;
	platform_set_drvdata(pdev, relay);
	relay->own = usb_role_switch_register(&pdev->dev, &desc);
	return PTR_ERR_OR_ZERO(relay->own);
}

static int relay_remove(struct platform_device *pdev)
{
	struct relay *relay = platform_get_drvdata(pdev);

	cancel_work_sync(&relay->work);
	usb_role_switch_unregister(relay->own);
	return 0;
}

static struct platform_driver relay_driver = {
	.probe	= relay_probe,
	.remove	= relay_remove,
	.driver	= { .name = "relay" },
};
module_platform_driver(relay_driver);

MODULE_LICENSE("GPL");
