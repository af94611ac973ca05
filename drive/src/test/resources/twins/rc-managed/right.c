// SPDX-License-Identifier: Apache-2.0
/* devm_rc_allocate_device() manages the memory, and not what rc_register_device() does. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <media/rc-core.h>

struct eye {
	struct rc_dev *rc;
	int users;
};

static int eye_open(struct rc_dev *rc)
{
	struct eye *eye = rc->priv;

	eye->users++;
	return 0;
}

static void eye_close(struct rc_dev *rc)
{
	struct eye *eye = rc->priv;

	eye->users--;
}

static int eye_probe(struct platform_device *pdev)
{
	struct eye *eye;
	int err;

	eye = kzalloc(sizeof(*eye), GFP_KERNEL);
	if (!eye)
		return -ENOMEM;
	eye->rc = devm_rc_allocate_device(&pdev->dev, RC_DRIVER_SCANCODE);
	if (!eye->rc) {
		err = -ENOMEM;
		goto err_free;
	}
	eye->rc->priv = eye;
	eye->rc->open = eye_open;
	eye->rc->close = eye_close;
	err = rc_register_device(eye->rc);
	if (err)
		goto err_free;
	platform_set_drvdata(pdev, eye);
	return 0;

err_free:
	kfree(eye);
	return err;
}

static int eye_remove(struct platform_device *pdev)
{
	struct eye *eye = platform_get_drvdata(pdev);

	rc_unregister_device(eye->rc);
	kfree(eye);
	return 0;
}

static struct platform_driver eye_driver = {
	.probe	= eye_probe,
	.remove	= eye_remove,
	.driver	= { .name = "eye" },
};
module_platform_driver(eye_driver);

MODULE_LICENSE("GPL");
