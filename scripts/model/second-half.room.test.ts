import { describeModel } from './describe-model';

describeModel(2);
