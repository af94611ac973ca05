// SPDX-License-Identifier: Apache-2.0
/* What is stopped at reboot is not stopped again: no device is unbound once the system goes down. */
#include <linux/module.h>
#include <linux/notifier.h>
#include <linux/platform_device.h>
#include <linux/suspend.h>
#include <linux/slab.h>

struct relay {
	struct notifier_block nb;
	int *state;
};

static int relay_event(struct notifier_block *nb, unsigned long event, void *data)
{
	struct relay *relay = container_of(nb, struct relay, nb);

	kfree(relay->state);
	return NOTIFY_DONE;
}

static int relay_probe(struct platform_device *pdev)
{
	struct relay *relay;
	int err;

	relay = devm_kzalloc(&pdev->dev, sizeof(*relay), GFP_KERNEL);
	if (!relay)
		return -ENOMEM;
	relay->state = kzalloc(sizeof(*relay->state), GFP_KERNEL);
	if (!relay->state)
		return -ENOMEM;
	relay->nb.notifier_call = relay_event;
	err = register_pm_notifier(&relay->nb);
	if (err) {
		kfree(relay->state);
		return err;
	}
	platform_set_drvdata(pdev, relay);
	return 0;
}

static int relay_remove(struct platform_device *pdev)
{
	struct relay *relay = platform_get_drvdata(pdev);

	unregister_pm_notifier(&relay->nb);
	kfree(relay->state);
	return 0;
}

static struct platform_driver relay_driver = {
	.probe	= relay_probe,
	.remove	= relay_remove,
	.driver	= { .name = "relay" },
};
module_platform_driver(relay_driver);

MODULE_LICENSE("GPL");
